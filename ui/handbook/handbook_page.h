#pragma once

#include "kit/page.h"

#include <QTextLayout>

class QListView;
class QStandardItemModel;
class QTextBlock;
class QTextBrowser;
class QTextTable;

namespace lotse::kit {
class Label;
class Panel;
} // namespace lotse::kit

namespace lotse::handbook {

/// The handbook: its contents at the left, one page at the right, in the language of the window. It is part of the
/// program and asks nobody outside.
class HandbookPage : public kit::Page
{
    Q_OBJECT

public:
    HandbookPage();

    /// Opens a page by the name of its file; what is no page opens the first one.
    void open(const QString &name);
    [[nodiscard]] const QString &current() const { return m_current; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void showPage();
    /// Fonts of the window instead of those that Markdown brings along.
    void dress();
    void dressPiece(const QTextBlock &block, const QTextLayout::FormatRange &piece, int headingLevel);
    void dressTable(QTextTable &table);

    QString m_current;
    kit::Label *m_heading;
    kit::Panel *m_contentsPanel;
    QListView *m_contents;
    QStandardItemModel *m_model;
    kit::Panel *m_textPanel;
    QTextBrowser *m_text;
};

} // namespace lotse::handbook
