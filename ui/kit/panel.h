#pragma once

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace lotse::kit {

class PanelHeader;

/// A white sheet on the window with a rounded outline. In code: `header()` and `body()` make what they return
/// on first use. In a form: give it a vertical layout without margins, and a PanelHeader as the first widget.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] PanelHeader *header();
    /// The column below the header, without margins and spacing: lists reach from edge to edge.
    [[nodiscard]] QVBoxLayout *body();
    /// Adds a layout to the body, with this margin around it (16 for forms) and the usual spacing within.
    void addContent(QLayout *content, double margin = 12, int stretch = 0);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PanelHeader *m_header = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace lotse::kit
