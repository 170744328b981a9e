#pragma once

#include "controllers/answer.h"
#include "controllers/desk.h"

namespace lotse::controllers {

/// One code list at a time as somebody changes it: nothing is stored before `save`, which stores all of it. The open
/// store reads its lists again afterwards.
class CodeListController : public QObject
{
    Q_OBJECT

public:
    explicit CodeListController(Desk &desk);

    /// Whether the account may change lists at all.
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] QStringList lists() const { return m_desk.setting().codes.listNames(); }
    /// The list with what somebody has changed; without a name before one is shown. A new code has no key yet.
    [[nodiscard]] const domain::CodeList &list() const { return m_list; }
    [[nodiscard]] bool isChanged() const { return m_list != m_stored; }
    /// True where the program knows all codes of this list: none can be added.
    [[nodiscard]] bool isSystemList() const;
    /// True where rules depend on the code: it cannot end.
    [[nodiscard]] bool isSystemCode(int row) const;

public Q_SLOTS:
    /// Drops what was changed in the list before.
    void showList(const QString &name);
    void change(int row, const lotse::domain::CodeEntry &entry);
    /// A new code at the end; it begins to be valid today.
    void add();
    /// Moves a code up (-1) or down (1).
    void move(int row, int by);
    void discard() { showList(m_stored.name); }
    void save();
    /// Asks who carries the code; codes that are new carry nobody.
    void countUses(int row);

Q_SIGNALS:
    void listShown();
    void changed();
    void saved();
    void usesCounted(const QList<lotse::domain::CodeUse> &uses);
    /// Each field is "<row>.<what>".
    void issuesFound(const QList<lotse::base::FieldIssue> &issues);
    void failed(const lotse::base::Error &error);

private:
    Desk &m_desk;
    LatestQuestion m_usesQuestion;
    domain::CodeList m_stored;
    domain::CodeList m_list;
};

} // namespace lotse::controllers
