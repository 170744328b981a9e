#pragma once

#include "kit/status.h"

#include <QWidget>

namespace lotse::kit {

/// One status as a widget. A screen reader hears the word.
class StatusMark : public QWidget
{
    Q_OBJECT

public:
    explicit StatusMark(QWidget *parent = nullptr);
    explicit StatusMark(const Status &status, QWidget *parent = nullptr);

    [[nodiscard]] const Status &status() const { return m_status; }
    void setStatus(const Status &status);
    void setRole(TextRole role);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
    TextRole m_role = TextRole::Body;
};

} // namespace lotse::kit
