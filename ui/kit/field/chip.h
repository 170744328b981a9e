#pragma once

#include <QAbstractButton>

namespace lotse::kit {

enum class ChipKind {
    Filter,    ///< a pill with a cross: one filter that is on
    AddFilter, ///< a dashed pill with a plus
    Code,      ///< a box; a quick code carries its digit first
};

/// A small button in a row of its like. Click, Space and Return mean `clicked`; the cross, Delete and
/// Backspace mean `removed` where the chip can be removed. It removes nothing itself: whoever owns the list
/// does.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(ChipKind kind, const QString &text, QWidget *parent = nullptr);

    /// The digit before the text. The chip is then reached by its shortcut and stays out of the Tab order.
    void setDigit(int digit);
    void setRemovable(bool isRemovable);
    [[nodiscard]] bool isRemovable() const { return m_isRemovable; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] int leadWidth() const;
    void retranslate();

    ChipKind m_kind;
    QString m_digit;
    bool m_isRemovable = false;
};

} // namespace lotse::kit
