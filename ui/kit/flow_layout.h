#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace lotse::kit {

/// Puts its items in a row and goes on in the next row where the width ends: chips, tiles, key hints.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    /// Puts a widget at this place instead of the end.
    void insertWidget(int index, QWidget *widget);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] int gap() const;
    /// Walks the rows within `rect`, moves the items there where wanted, and returns the height.
    int arrange(const QRect &rect, bool moveItems) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace lotse::kit
