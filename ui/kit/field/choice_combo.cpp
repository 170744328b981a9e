#include "kit/field/choice_combo.h"

#include "kit/live_region.h"
#include "kit/look.h"
#include "kit/marks.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace lotse::kit {

namespace {

/// The popup of Qt ignores the height of rows unless all are one size.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), lookOf(option.widget).px(28)};
    }
};

} // namespace

ChoiceCombo::ChoiceCombo(QWidget *parent) : QComboBox(parent)
{
    auto *list = new QListView(this);
    list->setUniformItemSizes(true);
    setView(list);
    setItemDelegate(new RowDelegate(this));
    setMaxVisibleItems(14);
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceCombo::describe);
    connect(this, &QComboBox::activated, this, [this] {
        if (LiveRegion *region = LiveRegion::of(this)) // Qt tells a screen reader nothing that it can read
            region->say(currentText());
        Q_EMIT keyChosen(key());
    });
}

void ChoiceCombo::setChoices(const QList<Choice> &choices, const QString &notAsked)
{
    const QString before = key();
    const QString labelBefore = currentText();
    {
        const QSignalBlocker quiet(this);
        clear();
        if (!notAsked.isEmpty())
            addItem(notAsked, domain::notAsked);
        for (const Choice &choice : choices)
            addItem(choice.label, choice.key);
    }
    if (before.isEmpty())
        setCurrentIndex(0);
    else
        setKey(before, labelBefore);
    describe();
}

void ChoiceCombo::setKey(const QString &key, const QString &label)
{
    if (findData(key) < 0)
        addItem(label.isEmpty() ? key : label, key);
    setCurrentIndex(findData(key));
    describe();
}

void ChoiceCombo::showPopup()
{
    // The longest label in full, wider than the box where it must be.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + lookOf(this).px(20));
    QComboBox::showPopup();
}

void ChoiceCombo::wheelEvent(QWheelEvent *event) { event->ignore(); }

void ChoiceCombo::describe() { kit::describe(*this, currentText()); }

} // namespace lotse::kit
