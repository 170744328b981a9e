#pragma once

#include <QList>
#include <QWidget>

namespace lotse::kit {

class Button;
class Chip;
class FlowLayout;
class Label;

/// One filter that is on, as its chip shows it.
struct ActiveFilter {
    QString id;   ///< what the page knows it by
    QString text; ///< "Responsible: me"

    bool operator==(const ActiveFilter &) const = default;
};

/// The filters of a list, always in sight: a chip for each, "+ Filter", and a way to remove all. It only
/// shows and asks; the page changes the list and calls `setFilters`.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setFilters(const QList<ActiveFilter> &filters);
    /// What stands at the right: "10 of 37 entries".
    void setAside(const QString &text);
    /// Where the menu of filters opens.
    [[nodiscard]] QWidget *addChip() const;

Q_SIGNALS:
    void filterChosen(const QString &id);
    void filterRemoved(const QString &id);
    void allRemoved();
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] Chip *makeChip(const ActiveFilter &filter);

    Label *m_title;
    Chip *m_add;
    Button *m_removeAll;
    Label *m_aside;
    FlowLayout *m_flow;
    QList<Chip *> m_chips;
};

} // namespace lotse::kit
