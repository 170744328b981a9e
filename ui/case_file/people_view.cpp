#include "case_file/people_view.h"

#include "domain/case_file/case_file_states.h"
#include "domain/person/person_rules.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/empty_state.h"
#include "kit/view/table_view.h"
#include "records/short_table.h"
#include "words/field_text.h"
#include "words/language.h"

#include <QVBoxLayout>

namespace lotse::case_file {

using controllers::CaseFileRole;
using domain::Person;
using records::ShortTable;

namespace {

CaseFileRole roleOf(const QString &key)
{
    return key == QLatin1String("caller") ? CaseFileRole::Caller : CaseFileRole::PersonOfConcern;
}

} // namespace

PeopleView::PeopleView(controllers::Desk &desk, CaseActs &acts, kit::Navigator &navigator, QWidget *parent)
    : CaseView(parent),
      m_desk(desk),
      m_acts(acts),
      m_navigator(navigator),
      m_table(new kit::TableView(this)),
      m_rows(new ShortTable(this)),
      m_empty(new kit::EmptyState(m_table))
{
    retranslate();
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new kit::CellDelegate(ShortTable::cellAt, m_table));
    m_table->setColumnWidths({220, 200, 130, 150, 240});
    m_empty->watch(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CaseView::chosenChanged);
    connect(m_table, &kit::TableView::opened, this, [this] {
        if (const Linked *linked = chosenPerson())
            m_navigator.showPerson(linked->person.id);
    });
}

QWidget *PeopleView::list() const { return m_table; }

QString PeopleView::roleWord(const Linked &linked) const
{
    return m_desk.setting().codes.label(QStringLiteral("person_role"), linked.role, words::language());
}

void PeopleView::show(const controllers::CaseFileReport &report)
{
    m_people = report.people;
    m_isLive = domain::isLive(report.caseFile.status) && !report.caseFile.withdrawnOn.isValid();
    QList<ShortTable::Row> rows;
    for (const Linked &linked : std::as_const(m_people)) {
        const Person &person = linked.person;
        const QString language = person.language.isEmpty() ? QString()
                                                           : words::languageName(person.language, words::language());
        rows.append({person.id.text() + linked.role,
                     {{domain::shortName(person), kit::TextRole::BodyStrong},
                      {roleWord(linked)},
                      {language},
                      {person.city},
                      {person.safeContact.section(u'\n', 0, 0)}}});
    }
    m_rows->show(rows);
    if (!chosenPerson() && !rows.isEmpty())
        m_table->setCurrentIndex(m_rows->index(0, 0));
    Q_EMIT chosenChanged();
}

const PeopleView::Linked *PeopleView::chosenPerson() const
{
    const QString id = m_rows->idAt(m_table->currentIndex().row());
    for (const Linked &linked : m_people) {
        if (linked.person.id.text() + linked.role == id)
            return &linked;
    }
    return nullptr;
}

std::optional<records::Entry> PeopleView::chosen() const
{
    const Linked *linked = chosenPerson();
    if (!linked)
        return std::nullopt;
    const Person &person = linked->person;
    QList<records::Fact> facts;
    const auto add = [&facts](const char *field, const QString &value) {
        if (!value.isEmpty())
            facts.append({words::fieldLabel(QString::fromLatin1(field)), value});
    };
    add("role", roleWord(*linked));
    add("safe_contact", person.safeContact);
    add("phone", person.phone);
    add("email", person.email);
    add("birth_year", person.birthYear ? QString::number(*person.birthYear) : QString());
    add("institution", person.institution);
    QList<records::Deed> deeds = {
        {tr("Open person"), [this, id = person.id] { m_navigator.showPerson(id); }}};
    if (m_isLive)
        deeds.append({tr("Take out of the case file"),
                      [this, id = person.id, role = roleOf(linked->role)] { m_acts.unlink(id, role); }, {}, true});
    return records::Entry{domain::shortName(person), tr("Return opens"), person.alert, facts, deeds};
}

void PeopleView::retranslate()
{
    m_rows->setHeads({words::fieldLabel(QStringLiteral("name")), words::fieldLabel(QStringLiteral("role")),
                      words::fieldLabel(QStringLiteral("language")), words::fieldLabel(QStringLiteral("city")),
                      words::fieldLabel(QStringLiteral("safe_contact"))});
    m_table->setAccessibleName(tr("People"));
    m_empty->setWords(tr("Nobody belongs to this case file yet."), tr("Type a name at the right to add somebody."));
}

} // namespace lotse::case_file
