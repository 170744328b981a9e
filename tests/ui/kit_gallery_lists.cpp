#include "ui/kit_gallery.h"

#include "kit/label.h"
#include "kit/panel.h"
#include "kit/panel_header.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/empty_state.h"
#include "kit/view/row_list_view.h"
#include "kit/view/section_table.h"
#include "kit/view/timeline_delegate.h"
#include "kit/view/two_line_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>

namespace lotse::test {

using namespace kit;

namespace {

QString words(const char *utf8) { return QString::fromUtf8(utf8); }

QStandardItemModel *modelOf(QWidget *owner, const QStringList &header, const QList<QStringList> &rows)
{
    auto *model = new QStandardItemModel(owner);
    model->setHorizontalHeaderLabels(header);
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : row)
            items.append(new QStandardItem(cell));
        model->appendRow(items);
    }
    return model;
}

Status statusOf(const QModelIndex &index)
{
    const QString word = index.data().toString();
    if (word == words("überfällig"))
        return {StatusShape::Triangle, Token::Danger, word};
    if (word == words("fällig"))
        return {StatusShape::Triangle, Token::Warning, word};
    return {StatusShape::Disc, Token::Text, word};
}

QWidget *makeToday()
{
    auto *table = new SectionTable([](const QModelIndex &row) -> std::optional<Section> {
        const QString text = row.data().toString();
        if (!text.startsWith(u'#'))
            return std::nullopt;
        return Section{text, text.mid(2), 2};
    });
    table->setObjectName(QStringLiteral("today"));
    table->setAccessibleName(words("Heute"));
    table->setModel(
        modelOf(table, {words("Fällig"), words("Vorgang"), words("Fall"), words("Stand")},
                {{words("# Rückrufe")},
                 {words("11:00"), words("Rückruf zugesagt"), words("F-2026-0311"), words("offen")},
                 {words("14:30"), words("Rückruf zugesagt"), {}, words("offen")},
                 {words("# Wiedervorlagen")},
                 {words("Mi 18.11."), words("Gespräch mit Schule nachfassen"), words("F-2026-0287"),
                  words("überfällig")},
                 {words("heute"), words("Etappenziel prüfen"), words("F-2026-0264"), words("fällig")}}));
    table->setColumnWidths({200, 240, 120, 110});
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    table->setItemDelegateForColumn(0,
                                    new CellDelegate(
                                        [](const QModelIndex &index) {
                                            Cell cell{index.data().toString()};
                                            cell.icon = IconName::CallBack;
                                            if (index.row() == 4) {
                                                cell.aside = words("seit 2 Tagen");
                                                cell.asideTone = Token::Danger;
                                            }
                                            return cell;
                                        },
                                        table));
    table->setItemDelegateForColumn(3, new StatusDelegate(statusOf, table));
    table->setCurrentIndex(table->model()->index(5, 0));
    table->setMinimumHeight(lookOf(table).px(300));
    return table;
}

QWidget *makeTimeline()
{
    auto *list = new RowListView;
    list->setAccessibleName(words("Verlauf"));
    list->setModel(modelOf(list, {},
                           {{words("November 2026")},
                            {words("Anruf, läuft")},
                            {words("Notiz")},
                            {words("Vermittlung versandt")}}));
    list->setItemDelegate(new TimelineDelegate(
        [](const QModelIndex &index) {
            TimelineRow row;
            if (index.row() == 0) {
                row.band = index.data().toString();
                return row;
            }
            const IconName icons[] = {IconName::Phone, IconName::Note, IconName::Send};
            row.date = words("20.11.");
            row.time = words("10:32");
            row.icon = icons[index.row() - 1];
            row.title = index.data().toString();
            row.detail = words("Wiedervorlage vereinbart, Rückruf Mo 23.11.");
            row.author = words("M. Seidel");
            if (index.row() == 3)
                row.note = Status{StatusShape::Triangle, Token::Warning, words("Rückmeldung fällig")};
            return row;
        },
        list));
    list->setCurrentIndex(list->model()->index(2, 0));
    list->setMinimumHeight(lookOf(list).px(220));
    return list;
}

QWidget *makeHandOver()
{
    auto *panel = new Panel(words("Dienstübergabe"));
    panel->header()->setAside(words("von Do 19.11., 15:00 · A. Brandt"));
    auto *list = new RowListView;
    list->setAccessibleName(words("Dienstübergabe"));
    list->setFlush(true);
    auto *model = modelOf(list, {},
                          {{words("Akute Gefährdung ohne zweite Sicht")}, {words("Offener Entwurf")}});
    for (int row = 0; row < model->rowCount(); ++row) {
        model->item(row)->setCheckable(true);
        model->item(row)->setCheckState(row == 1 ? Qt::Checked : Qt::Unchecked);
    }
    list->setModel(model);
    list->setItemDelegate(new TwoLineDelegate(
        [](const QModelIndex &index) {
            const bool isDanger = index.row() == 0;
            return TwoLines{index.data().toString(),
                            words("F-2026-0316 · bis heute 14:35"),
                            {},
                            Status{isDanger ? StatusShape::Diamond : StatusShape::DashedSquare,
                                   isDanger ? Token::Danger : Token::Text,
                                   {}}};
        },
        list));
    list->setMinimumHeight(lookOf(list).px(112));
    panel->body()->addWidget(list);
    return panel;
}

QWidget *makeEmptyList()
{
    auto *panel = new Panel(words("Meine Fälle"));
    auto *table = new TableView;
    table->setAccessibleName(words("Meine Fälle"));
    table->setFlush(true);
    table->setModel(modelOf(table, {words("Fall"), words("Stand")}, {}));
    auto *empty = new EmptyState(table);
    empty->setWords(words("Ihnen ist kein Fall zugeordnet."), words("Strg+Umschalt+F legt einen Fall an."));
    table->setMinimumHeight(lookOf(table).px(120));
    panel->body()->addWidget(table);
    return panel;
}

} // namespace

QWidget *makeGalleryLists()
{
    auto *lists = new QWidget;
    auto *row = new QHBoxLayout(lists);
    auto *left = new QVBoxLayout;
    left->addWidget(makeToday());
    left->addWidget(makeTimeline());
    row->addLayout(left, 3);
    auto *right = new QVBoxLayout;
    right->addWidget(makeHandOver());
    right->addWidget(makeEmptyList());
    right->addStretch();
    row->addLayout(right, 2);
    return lists;
}

} // namespace lotse::test
