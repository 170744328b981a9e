#include "kit/view/empty_state.h"

#include "kit/label.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QVBoxLayout>

namespace lotse::kit {

EmptyState::EmptyState(QAbstractItemView *view)
    : QWidget(view->viewport()),
      m_view(view),
      m_why(new Label({}, TextRole::BodyStrong)),
      m_what(new Label({}, TextRole::Body, Token::TextMuted))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    for (Label *label : {m_why, m_what}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    view->viewport()->installEventFilter(this);
    watch(view->model());
}

void EmptyState::watch(QAbstractItemModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &EmptyState::followModel);
        connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyState::followModel);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyState::followModel);
    }
    followModel();
}

void EmptyState::setWords(const QString &why, const QString &whatToPress)
{
    m_why->setText(why);
    m_what->setText(whatToPress);
    // The list itself has the focus, so it is the list that says why it is empty.
    m_view->setAccessibleDescription(isHidden() ? QString() : QStringLiteral("%1 %2").arg(why, whatToPress).trimmed());
}

void EmptyState::setLoading(bool isLoading)
{
    m_isLoading = isLoading;
    followModel();
}

void EmptyState::followModel()
{
    const bool isEmpty = !m_isLoading && (!m_model || m_model->rowCount() == 0);
    setVisible(isEmpty);
    setGeometry(m_view->viewport()->rect());
    setWords(m_why->text(), m_what->text());
}

bool EmptyState::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_view->viewport()->rect());
    return false;
}

} // namespace lotse::kit
