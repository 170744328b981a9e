#pragma once

#include "kit/status.h"

#include <QAbstractButton>

#include <optional>

namespace lotse::kit {

/// A figure with its name and one comparison in words; opens the list behind it by click, Return or Space.
/// More or less is never green or red.
class Tile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Tile(QWidget *parent = nullptr);

    void setFigure(const QString &label, const QString &figure, const QString &comparison);
    /// Puts a shape before the comparison: "▲ still for over 14 days". The word is the comparison itself.
    void setStatus(StatusShape shape, Token tone);
    void clearStatus();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_figure;
    QString m_comparison;
    std::optional<Status> m_status;
};

} // namespace lotse::kit
