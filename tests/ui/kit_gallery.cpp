#include "ui/kit_gallery.h"

#include "kit/button.h"
#include "kit/field/chip.h"
#include "kit/field/choice_combo.h"
#include "kit/field/code_field.h"
#include "kit/field/day_field.h"
#include "kit/field/filter_bar.h"
#include "kit/field/inline_issue.h"
#include "kit/field/note_edit.h"
#include "kit/field/step_line.h"
#include "kit/field/switch_buttons.h"
#include "kit/field/tile.h"
#include "kit/field/time_field.h"
#include "kit/flow_layout.h"
#include "kit/focus_ring.h"
#include "kit/label.h"
#include "kit/message_strip.h"
#include "kit/panel.h"
#include "kit/panel_header.h"
#include "kit/rule.h"
#include "kit/status_mark.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QMenuBar>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>

namespace lotse::test {

using namespace kit;

namespace {

QString words(const char *utf8) { return QString::fromUtf8(utf8); }

QBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

QAction *actionOf(QWidget *owner, const char *text, QKeySequence keys, IconName name)
{
    auto *action = new QAction(words(text), owner);
    action->setShortcut(keys);
    action->setIcon(icon(name));
    return action;
}

QWidget *makeBar(QWidget *window)
{
    auto *bar = new QWidget;
    bar->setObjectName(QStringLiteral("bar"));
    bar->setAutoFillBackground(true);
    QPalette palette;
    palette.setColor(QPalette::Window, lookOf(window).color(Token::Bar));
    bar->setPalette(palette);
    auto *sheet = new Button(actionOf(window, "Notfallblatt", Qt::Key_F9, IconName::Danger),
                             ButtonKind::Outline);
    auto *park = new Button(actionOf(window, "Parken", Qt::SHIFT | Qt::Key_F2, IconName::Pause),
                            ButtonKind::Outline);
    auto *finish = new Button(words("Beenden"));
    finish->setKind(ButtonKind::Primary);
    finish->setShortcutText(words("Strg+Eingabe"));
    for (Button *button : {sheet, park, finish})
        button->setOnBar(true);
    auto *row = new QHBoxLayout(bar);
    row->addWidget(new Label(words("Anruf läuft"), TextRole::PanelTitle, Token::OnBar));
    row->addWidget(new Label(words("07:42"), TextRole::Timer, Token::OnBar));
    row->addWidget(new Label(words("seit 10:32"), TextRole::Body, Token::OnBarMuted));
    row->addWidget(new Rule(Qt::Vertical, Token::BarLine));
    row->addWidget(new Label(words("anonym"), TextRole::Body, Token::OnBar));
    row->addStretch();
    for (Button *button : {sheet, park, finish})
        row->addWidget(button);
    return bar;
}

QWidget *makeButtons(QWidget *window)
{
    auto *panel = new Panel(words("Knöpfe"));
    panel->header()->setAside(words("eine Hauptsache je Bereich"));
    auto *column = new QVBoxLayout;
    auto *primary = new Button(
        actionOf(window, "Versenden", Qt::CTRL | Qt::SHIFT | Qt::Key_S, IconName::Send), ButtonKind::Primary);
    auto *outline = new Button(words("Als an&geboten behalten"));
    auto *flat = new Button(words("Nur Adresse geben …"));
    flat->setKind(ButtonKind::Flat);
    auto *disabled = new Button(actionOf(window, "Vermitteln", Qt::CTRL | Qt::Key_R, IconName::Send),
                                ButtonKind::Outline);
    disabled->setEnabled(false);
    auto *compact = new Button(words("Neuer Fall"));
    compact->setCompact(true);
    compact->setShortcutText(words("Strg+Umschalt+F"));
    column->addLayout(rowOf({primary, outline, flat}));
    column->addLayout(rowOf({disabled, compact}));
    auto *checked = new QCheckBox(words("geht hinaus"));
    checked->setChecked(true);
    auto *locked = new QCheckBox(words("bleibt"));
    locked->setEnabled(false);
    auto *radio = new QRadioButton(words("schriftlich"));
    radio->setChecked(true);
    column->addLayout(
        rowOf({checked, new QCheckBox(words("bleibt")), locked, radio, new QRadioButton(words("mündlich"))}));
    auto *bar = new QProgressBar;
    bar->setRange(0, 18);
    bar->setValue(14);
    bar->setTextVisible(false);
    bar->setFixedWidth(lookOf(window).px(90));
    column->addLayout(rowOf(
        {new Label(words("Angaben"), TextRole::Body, Token::TextMuted), bar, new Label(words("14 von 18"))}));
    panel->addContent(column);
    return panel;
}

QWidget *makeFields(QWidget *window)
{
    auto *panel = new Panel;
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, lookOf(window).px(124));
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [grid, &line](const char *name, QWidget *field, QLayout *cell) {
        auto *label = new Label(words(name));
        label->setBuddy(field);
        grid->addWidget(label, line, 0, qobject_cast<NoteEdit *>(field) ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addLayout(cell, line++, 1);
    };
    auto *topic = new CodeField;
    topic->setObjectName(QStringLiteral("topic"));
    topic->setChoices(
        {{words("behaviour"), words("Verhaltensänderung, Wesensänderung"), {}},
         {words("mental"), words("Psychische Auffälligkeit"), {words("Verhaltensauffälligkeit")}}});
    topic->setFixedWidth(lookOf(window).px(300));
    add("&Thema", topic, rowOf({topic}));
    auto *more = new CodeField;
    more->setMultiple(true);
    more->setPlaceholderText(words("weitere Codes, mit ; getrennt"));
    more->setFixedWidth(lookOf(window).px(300));
    auto *taken = new Chip(ChipKind::Code, words("Bruch mit Umfeld"));
    taken->setRemovable(true);
    add("Weitere Themen", more, rowOf({more, taken}));
    auto *danger = new ChoiceCombo;
    danger->setChoices({{words("acute"), words("akut"), {}}}, words("nicht gefragt"));
    danger->setFixedWidth(lookOf(window).px(300));
    add("Gefährd&ung", danger,
        rowOf({danger, new Label(words("F9 Notfallblatt"), TextRole::Caption, Token::TextMuted)}));
    auto *age = new QSpinBox;
    age->setValue(17);
    add("Alter", age, rowOf({age}));
    auto *wrong = new CodeField;
    auto *issue = new InlineIssue;
    wrong->setText(words("quark"));
    wrong->setFixedWidth(lookOf(window).px(200));
    issue->tell(wrong, words("Kein Code beginnt mit „quark“."));
    auto *wrongRow = new QHBoxLayout;
    wrongRow->addWidget(wrong);
    wrongRow->addWidget(issue, 1);
    add("Anlass", wrong, wrongRow);
    auto *note = new NoteEdit;
    note->setNote(words("Sohn hat mit den alten Freunden gebrochen, verlässt kaum noch das Zimmer, seit den "
                        "Herbstferien. In der Schule sei er noch jeden Tag."));
    auto *noteRow = new QHBoxLayout;
    noteRow->addWidget(note);
    add("&Notizen", note, noteRow);
    auto *day = new DayField;
    day->setToday({2026, 11, 20});
    day->setDay({2026, 11, 23});
    auto *time = new TimeField;
    time->setTime({11, 0});
    time->setAccessibleName(words("Uhrzeit"));
    add("&Wiedervorlage", day, rowOf({day, day->words(), time}));
    panel->addContent(grid, 16);
    panel->body()->addWidget(new Rule);
    auto *codes = new FlowLayout;
    int digit = 1;
    for (const char *code :
         {"Verhaltensänderung", "Bruch mit Umfeld", "Fragen zum Islam", "Konflikt in Schule"}) {
        auto *chip = new Chip(ChipKind::Code, words(code));
        chip->setDigit(digit++);
        codes->addWidget(chip);
    }
    panel->addContent(codes, 16);
    return panel;
}

QWidget *makeFilters()
{
    auto *bar = new FilterBar;
    bar->setFilters({{words("owner"), words("Zuständig: ich")}, {words("due"), words("Fällig: bis heute")}});
    bar->setAside(words("10 von 37 Einträgen"));
    return bar;
}

QWidget *makeTiles()
{
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    const struct {
        const char *label;
        const char *figure;
        const char *comparison;
    } figures[] = {{"Kontakte", "114", "Oktober 2025: 97"},
                   {"Offene Fälle", "143", "davon bei Partnerstelle 61"},
                   {"Stille Vermittlungen", "7", "über 14 Tage still"}};
    for (const auto &figure : figures) {
        auto *tile = new Tile;
        tile->setFigure(words(figure.label), words(figure.figure), words(figure.comparison));
        if (tile->accessibleDescription() == words("über 14 Tage still"))
            tile->setStatus(StatusShape::Triangle, Token::Warning);
        row->addWidget(tile);
    }
    auto *views = new SwitchButtons;
    views->setTexts({words("Bestand"), words("Monat"), words("Vergleich")});
    views->setCurrent(1);
    row->addWidget(views);
    return tiles;
}

QWidget *makeSteps()
{
    auto *panel = new Panel(words("Vermittlung an Brückenhaus"));
    auto *line = new StepLine;
    line->setSteps({{words("vorgeschlagen"), words("18.11."), StepState::Done},
                    {words("eingewilligt"), words("19.11., schriftlich"), StepState::Done},
                    {words("versandt"), words("nächster Schritt"), StepState::Current},
                    {words("angenommen"), {}, StepState::Ahead}});
    auto *column = new QVBoxLayout;
    column->addWidget(line);
    panel->addContent(column);
    return panel;
}

QWidget *makeStatuses()
{
    auto *panel = new Panel(words("Stand"));
    auto *column = new QVBoxLayout;
    const Status statuses[] = {{StatusShape::Ring, Token::Info, words("neu")},
                               {StatusShape::Disc, Token::Text, words("offen")},
                               {StatusShape::Half, Token::Warning, words("eingeschränkt")},
                               {StatusShape::CheckRing, Token::Success, words("erreicht")},
                               {StatusShape::Triangle, Token::Warning, words("fällig")},
                               {StatusShape::Diamond, Token::Danger, words("akute Gefährdung")},
                               {StatusShape::DashedSquare, Token::Text, words("Entwurf")},
                               {StatusShape::TwoBars, Token::Text, words("geparkt")},
                               {StatusShape::Lock, Token::Text, words("verdeckt")}};
    for (const Status &status : statuses)
        column->addWidget(new StatusMark(status));
    column->addStretch();
    panel->addContent(column);
    return panel;
}

QWidget *makeIcons()
{
    auto *panel = new Panel(words("Zeichen"));
    auto *flow = new FlowLayout;
    for (int i = 0; i < iconCount; ++i) {
        auto *button = new Button;
        button->setIcon(icon(IconName(i)));
        button->setKind(ButtonKind::Flat);
        button->setAccessibleName(words("Zeichen %1").arg(i));
        flow->addWidget(button);
    }
    panel->addContent(flow);
    return panel;
}

QWidget *makeStrips()
{
    auto *strips = new QWidget;
    auto *column = new QVBoxLayout(strips);
    column->setContentsMargins(0, 0, 0, 0);
    auto *undo = actionOf(strips, "Rückgängig", Qt::CTRL | Qt::Key_Z, IconName::Undo);
    undo->setIcon({});
    const Message messages[] = {
        {MessageKind::Success, words("Anruf gespeichert"), words("Information, 11 min"), undo},
        {MessageKind::Warning,
         words("Sicherer Kontakt: nur mobil, abends, nichts an Dritte sagen"),
         {},
         nullptr},
        {MessageKind::Danger, words("Nicht gespeichert"),
         words("der Datenträger ist voll; nächster Versuch in 10 s"), nullptr},
        {MessageKind::Info, words("8 von 10 Feldern gehen hinaus"),
         words("der Inhalt wird unverändert aufbewahrt"), nullptr}};
    for (const Message &message : messages) {
        auto *strip = new MessageStrip;
        strip->tell(message);
        column->addWidget(strip);
    }
    return strips;
}

} // namespace

std::unique_ptr<QWidget> makeGallery()
{
    auto window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
    auto *menu = new QMenuBar;
    for (const char *title : {"&Datei", "&Bearbeiten", "&Ansicht", "An&ruf"})
        menu->addMenu(words(title));
    column->addWidget(menu);
    column->addWidget(makeBar(window.get()));
    auto *tabs = new QTabBar;
    for (const char *title : {"Verlauf", "Personen", "Aufgaben 2"})
        tabs->addTab(words(title));
    tabs->setDrawBase(true);
    tabs->setExpanding(false);
    column->addWidget(tabs);
    column->addWidget(makeStrips());
    column->addWidget(makeFilters());
    column->addWidget(makeTiles());
    auto *panes = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    left->addWidget(makeButtons(window.get()));
    left->addWidget(makeFields(window.get()));
    panes->addLayout(left);
    panes->addWidget(makeStatuses());
    auto *right = new QVBoxLayout;
    right->addWidget(makeIcons());
    right->addWidget(makeSteps());
    right->addStretch();
    panes->addLayout(right, 1);
    column->addLayout(panes);
    column->addWidget(makeGalleryLists());
    new FocusRing(window.get());
    return window;
}

} // namespace lotse::test
