#include "referral/partner_choice.h"

#include "base/text.h"
#include "kit/field/day_text.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/empty_state.h"
#include "kit/view/table_view.h"
#include "records/entry_panel.h"
#include "records/short_table.h"
#include "referral/referral_signs.h"
#include "words/field_text.h"
#include "words/language.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace lotse::referral {

using controllers::ReferralController;
using domain::Partner;
using kit::TextRole;
using kit::Token;
using records::OfferedFilter;
using records::ShortTable;

namespace {

const QString kindId = QStringLiteral("kind");
const QString stateId = QStringLiteral("coverage_states");
const QString languageId = QStringLiteral("languages");
const QString specialismId = QStringLiteral("specialisms");
const QString wholeCountry = QStringLiteral("DE");
constexpr double findWidth = 200;
constexpr double detailsHeight = 250;

bool sharesAny(const QStringList &wanted, const QStringList &has)
{
    return wanted.isEmpty() || std::ranges::any_of(wanted, [&has](const QString &each) { return has.contains(each); });
}

/// The values that at least one partner has, each once.
template<class Read>
QStringList valuesIn(const QList<Partner> &partners, Read read)
{
    QSet<QString> values;
    for (const Partner &partner : partners) {
        for (const QString &value : read(partner))
            values.insert(value);
    }
    QStringList sorted(values.cbegin(), values.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace

PartnerChoice::PartnerChoice(ReferralController &referrals, QWidget *parent)
    : QWidget(parent),
      m_referrals(referrals),
      m_title(new kit::Label({}, TextRole::Title)),
      m_count(new kit::Label({}, TextRole::Body, Token::TextMuted)),
      m_findLabel(new kit::Label({}, TextRole::Body, Token::TextMuted, this)),
      m_find(new QLineEdit(this)),
      m_bar(new kit::FilterBar(this)),
      m_filters(new records::ListFilters(m_bar)),
      m_table(new kit::TableView(this)),
      m_rows(new ShortTable(this)),
      m_empty(new kit::EmptyState(m_table)),
      m_details(new records::EntryPanel(this))
{
    retranslate();
    layOut();
    connectSignals();
}

void PartnerChoice::layOut()
{
    m_findLabel->setBuddy(m_find);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new kit::CellDelegate(ShortTable::cellAt, m_table));
    m_table->setColumnWidths({215, 105, 95, 120, 85, 110});
    m_table->hideColumn(4); // the waiting time, which few tell: the menu of the columns shows it
    m_table->setRowHeight(kit::RowHeight::Comfortable);
    m_empty->watch(m_rows);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_findLabel);
    head->addWidget(m_find);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    kit::followLook(this, [this, head, column](const kit::Look &look) {
        head->setSpacing(look.px(12));
        column->setSpacing(look.px(12));
        m_find->setFixedWidth(look.px(findWidth));
        m_details->setFixedHeight(look.px(detailsHeight));
    });
}

void PartnerChoice::connectSignals()
{
    connect(&m_referrals, &ReferralController::partnersRead, this, [this] {
        offerFilters();
        showRows();
    });
    connect(m_filters, &records::ListFilters::changed, this, &PartnerChoice::showRows);
    connect(m_find, &QLineEdit::textChanged, this, &PartnerChoice::showRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartnerChoice::showChosen);
    connect(m_table, &kit::TableView::opened, this, &PartnerChoice::taken);
}

QWidget *PartnerChoice::list() const { return m_table; }
QWidget *PartnerChoice::find() const { return m_find; }
QWidget *PartnerChoice::details() const { return m_details->pane(); }

QString PartnerChoice::label(const char *list, const QString &key) const
{
    return m_referrals.desk().setting().codes.label(QString::fromLatin1(list), key, words::language());
}

QString PartnerChoice::labels(const char *list, const QStringList &keys) const
{
    QStringList texts;
    for (const QString &key : keys)
        texts.append(label(list, key));
    return texts.join(QStringLiteral(", "));
}

void PartnerChoice::offerFilters()
{
    const QList<Partner> &partners = m_referrals.partners();
    const auto choices = [](const QStringList &keys, const auto &text) {
        QList<kit::Choice> offered;
        for (const QString &key : keys)
            offered.append({key, text(key), {}});
        return offered;
    };
    const auto offer = [](const QString &id, const QList<kit::Choice> &offered) {
        return OfferedFilter{id, OfferedFilter::Kind::Values, {}, words::fieldLabel(id), offered};
    };
    const auto kinds = valuesIn(partners, [](const Partner &partner) { return QStringList{partner.kind}; });
    const auto languages = valuesIn(partners, [](const Partner &partner) { return partner.languages; });
    const auto specialisms = valuesIn(partners, [](const Partner &partner) { return partner.specialisms; });
    m_filters->setOffered(
        {offer(stateId, kit::choicesFrom(m_referrals.desk().setting().codes.entries(QStringLiteral("state")),
                                         words::language())),
         offer(kindId, choices(kinds, [this](const QString &key) { return label("partner_kind", key); })),
         offer(languageId,
               choices(languages, [](const QString &key) { return words::languageName(key, words::language()); })),
         offer(specialismId, choices(specialisms, [](const QString &key) { return key; }))});
}

void PartnerChoice::preferState(const domain::Code &state)
{
    const auto &codes = m_referrals.desk().setting().codes;
    const bool isState = state != domain::notAsked && state != QLatin1String("unknown")
        && codes.contains(QStringLiteral("state"), state);
    m_filters->setChosen(stateId, isState ? QStringList{state} : QStringList());
    showRows();
}

bool PartnerChoice::isWanted(const Partner &partner) const
{
    const QStringList states = m_filters->chosen(stateId);
    const bool counselsThere = sharesAny(states, partner.coverageStates + QStringList{partner.stateIso})
        || partner.coverageStates.contains(wholeCountry);
    const QString typed = base::searchKey(m_find->text());
    return counselsThere && sharesAny(m_filters->chosen(kindId), {partner.kind})
        && sharesAny(m_filters->chosen(languageId), partner.languages)
        && sharesAny(m_filters->chosen(specialismId), partner.specialisms)
        && (typed.isEmpty() || base::searchKey(partner.name + u' ' + partner.city).contains(typed));
}

void PartnerChoice::showRows()
{
    QList<ShortTable::Row> rows;
    for (const Partner &partner : m_referrals.partners()) {
        if (!isWanted(partner) && partner.id != m_wanted)
            continue;
        kit::Cell capacity;
        capacity.status = capacityOf(partner);
        rows.append({partner.id.text(),
                     {{partner.name, TextRole::BodyStrong},
                      {partner.city},
                      {partner.languages.join(QStringLiteral(", "))},
                      capacity,
                      {partner.waitingWeeks ? tr("%Ln week(s)", nullptr, *partner.waitingWeeks) : QString()},
                      {kit::dayInWords(partner.checkedOn)}}});
    }
    m_rows->show(rows);
    m_count->setText(tr("%1 of %Ln fit", nullptr, int(m_referrals.partners().size()))
                         .arg(QLocale().toString(rows.size())));
    if (!m_wanted.isNull())
        choose(m_wanted);
    else if (!m_table->currentIndex().isValid() && !rows.isEmpty())
        m_table->setCurrentIndex(m_rows->index(0, 0));
    showChosen();
}

const Partner *PartnerChoice::chosen() const
{
    const QString id = m_rows->idAt(m_table->currentIndex().row());
    const auto &partners = m_referrals.partners();
    const auto found = std::ranges::find_if(partners, [&id](const Partner &partner) { return partner.id.text() == id; });
    return found == partners.end() ? nullptr : &*found;
}

void PartnerChoice::choose(const domain::PartnerId &id)
{
    m_wanted = id;
    const int row = m_rows->rowOf(id.text());
    if (row < 0)
        return;
    m_wanted = {};
    m_table->setCurrentIndex(m_rows->index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
}

void PartnerChoice::showChosen()
{
    const Partner *partner = chosen();
    if (!partner) {
        m_details->showNothing();
        Q_EMIT chosenChanged();
        return;
    }
    QList<records::Fact> facts;
    const auto add = [&facts](const QString &field, const QString &value) {
        if (!value.isEmpty())
            facts.append({words::fieldLabel(field), value});
    };
    add(kindId, label("partner_kind", partner->kind));
    add(stateId, partner->coverageStates.contains(wholeCountry) ? tr("the whole country")
                                                                : labels("state", partner->coverageStates));
    add(QStringLiteral("districts"), partner->districts.join(QStringLiteral(", ")));
    add(specialismId, partner->specialisms.join(QStringLiteral(", ")));
    add(QStringLiteral("offers"), partner->offers.join(QStringLiteral(", ")));
    add(QStringLiteral("language_note"), partner->languageNote);
    facts.append({words::fieldLabel(QStringLiteral("capacity_free")), {}, capacityOf(*partner)});
    add(QStringLiteral("access"), partner->access);
    const QString checked = kit::dayInWords(partner->checkedOn);
    m_details->show({partner->name, checked.isEmpty() ? QString() : tr("checked on %1").arg(checked), {}, facts,
                     {{tr("Open partner"), [this, id = partner->id] { Q_EMIT partnerWanted(id); }}}});
    Q_EMIT chosenChanged();
}

void PartnerChoice::retranslate()
{
    m_title->setText(tr("Partners"));
    m_findLabel->setText(tr("Find"));
    m_find->setPlaceholderText(tr("name or city"));
    m_table->setAccessibleName(tr("Partners"));
    m_empty->setWords(tr("No partner fits."), tr("Remove a filter to see more."));
    m_rows->setHeads({words::fieldLabel(QStringLiteral("partner")), words::fieldLabel(QStringLiteral("city")),
                      words::fieldLabel(languageId), tr("Capacity"), tr("Waiting time"),
                      words::fieldLabel(QStringLiteral("checked_on"))});
    if (m_referrals.partners().isEmpty())
        return;
    offerFilters();
    showRows();
}

} // namespace lotse::referral
