#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractItemModel;
class QAbstractItemView;

namespace lotse::kit {

class Label;

/// Says in the middle of an empty list why it is empty and what to press. The view owns it; it shows itself
/// whenever the model of the view has no rows.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QAbstractItemView *view);

    /// Call it for each model that the view gets.
    void watch(QAbstractItemModel *model);
    /// "No case file is open with you." — "Ctrl+Shift+F opens one."
    void setWords(const QString &why, const QString &whatToPress);
    /// While rows are still being read nothing is said: an empty list would be a wrong answer.
    void setLoading(bool isLoading);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followModel();

    QAbstractItemView *m_view;
    QPointer<QAbstractItemModel> m_model;
    Label *m_why;
    Label *m_what;
    bool m_isLoading = false;
};

} // namespace lotse::kit
