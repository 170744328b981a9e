#include "handbook/handbook_page.h"

#include "handbook/handbook.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/panel.h"
#include "kit/panel_header.h"
#include "words/language.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

namespace lotse::handbook {

using kit::TextRole;
using kit::Token;

namespace {

constexpr double contentsWidth = 260;
constexpr double textWidth = 760; ///< about 95 letters a line
constexpr double lineHeight = 150;

} // namespace

HandbookPage::HandbookPage()
    : m_current(pageNames().first()),
      m_heading(new kit::Label({}, TextRole::Title, Token::Text, this)),
      m_contentsPanel(new kit::Panel(this)),
      m_contents(new QListView(m_contentsPanel)),
      m_model(new QStandardItemModel(this)),
      m_textPanel(new kit::Panel(this)),
      m_text(new QTextBrowser(m_textPanel))
{
    layOut();
    connect(m_contents->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { open(pageNames().value(index.row())); });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { open(link.toString().remove(QStringLiteral(".md"))); });
    retranslate();
}

void HandbookPage::layOut()
{
    m_contents->setModel(m_model);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setEditTriggers(QListView::NoEditTriggers);
    m_contentsPanel->body()->addWidget(m_contents, 1);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false); // a link leads to another page here, never outside
    m_textPanel->body()->addWidget(m_text, 1);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_contentsPanel);
    columns->addWidget(m_textPanel, 1);
    columns->addStretch();
    auto *page = new QVBoxLayout(this);
    page->addWidget(m_heading);
    page->addLayout(columns, 1);
    kit::followLook(this, [this, page, columns](const kit::Look &look) {
        page->setContentsMargins(0, 0, 0, 0);
        page->setSpacing(look.px(12));
        columns->setSpacing(look.px(16));
        m_contentsPanel->setFixedWidth(look.px(contentsWidth));
        m_heading->setMinimumHeight(look.px(30));
        m_textPanel->setMaximumWidth(look.px(textWidth));
        if (!m_text->document()->isEmpty())
            showPage();
    });
}

QString HandbookPage::title() const { return tr("Handbook"); }
QWidget *HandbookPage::firstField() const { return m_text; }
QList<QWidget *> HandbookPage::panes() const { return {m_text, m_contents}; }

void HandbookPage::open(const QString &name)
{
    m_current = pageNames().contains(name) ? name : pageNames().first();
    m_contents->setCurrentIndex(m_model->index(int(pageNames().indexOf(m_current)), 0));
    showPage();
}

void HandbookPage::showPage()
{
    m_text->setMarkdown(pageText(m_current, words::language()));
    m_text->setAccessibleName(pageTitle(m_current, words::language()));
    dress();
}

void HandbookPage::dress()
{
    const kit::Look &look = kit::lookOf(this);
    QTextDocument *document = m_text->document();
    document->setDefaultFont(look.font(TextRole::Body));
    document->setDocumentMargin(look.px(20));
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const int level = block.blockFormat().headingLevel();
        QTextTable *table = cursor.currentTable();
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(look.px(level > 1 ? 12 : 0));
        format.setBottomMargin(look.px(table ? 0 : 8));
        cursor.setBlockFormat(format);
        for (const QTextLayout::FormatRange &piece : block.textFormats())
            dressPiece(block, piece, level);
        if (table)
            dressTable(*table);
    }
    m_text->moveCursor(QTextCursor::Start);
}

void HandbookPage::dressPiece(const QTextBlock &block, const QTextLayout::FormatRange &piece, int headingLevel)
{
    const kit::Look &look = kit::lookOf(this);
    QTextCharFormat letters = piece.format;
    const bool isStrong = letters.fontWeight() > QFont::Normal;
    letters.clearProperty(QTextFormat::FontSizeAdjustment); // headings bring one along
    letters.setFont(look.font(headingLevel == 1 ? TextRole::Title
                                  : headingLevel > 1 ? TextRole::PanelTitle
                                  : isStrong         ? TextRole::BodyStrong
                                                     : TextRole::Body));
    letters.setForeground(look.color(letters.isAnchor() ? Token::Accent : Token::Text));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + piece.start);
    cursor.setPosition(block.position() + piece.start + piece.length, QTextCursor::KeepAnchor);
    cursor.setCharFormat(letters);
}

void HandbookPage::dressTable(QTextTable &table)
{
    const kit::Look &look = kit::lookOf(this);
    QTextTableFormat lines = table.format();
    lines.setBorder(look.line());
    lines.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    lines.setBorderBrush(look.color(Token::Border));
    lines.setBorderCollapse(true);
    lines.setCellPadding(look.px(5));
    lines.setCellSpacing(0);
    table.setFormat(lines);
}

void HandbookPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void HandbookPage::retranslate()
{
    m_heading->setText(tr("Handbook"));
    m_contentsPanel->header()->setTitle(tr("Contents"));
    m_contents->setAccessibleName(tr("Contents"));
    const QSignalBlocker quiet(m_contents->selectionModel());
    m_model->clear();
    for (const QString &name : pageNames())
        m_model->appendRow(new QStandardItem(pageTitle(name, words::language())));
    m_contents->setCurrentIndex(m_model->index(int(pageNames().indexOf(m_current)), 0));
    showPage();
}

} // namespace lotse::handbook
