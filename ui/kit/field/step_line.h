#pragma once

#include "kit/status.h"

#include <QList>
#include <QWidget>

namespace lotse::kit {

enum class StepState { Done, Current, Ahead };

/// One step of a way: what it is called, and when it was or what it waits for.
struct Step {
    QString name;
    QString detail;
    StepState state = StepState::Ahead;
};

/// The steps of a referral from left to right, each under a line that is as strong as the step is far. A
/// screen reader hears one sentence.
class StepLine : public QWidget
{
    Q_OBJECT

public:
    explicit StepLine(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] int stepWidth() const;

    QList<Step> m_steps;
};

} // namespace lotse::kit
