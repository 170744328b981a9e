#include "kit/progress_row.h"

#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/live_region.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

namespace lotse::kit {

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent),
      m_words(new Label(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new Button(this))
{
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    followLook(this, [row](const Look &look) { row->setSpacing(look.px(12)); });
    connect(m_stop, &QPushButton::clicked, this, &ProgressRow::stopWanted);
    retranslate();
    hide();
}

void ProgressRow::begin(const QString &words)
{
    const bool isNews = isHidden() || m_words->text() != words;
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    show();
    if (LiveRegion *region = LiveRegion::of(this); region && isNews)
        region->say(words);
}

void ProgressRow::setDone(double done) { m_bar->setValue(qRound(done * m_bar->maximum())); }

void ProgressRow::end()
{
    hide();
    setDone(0);
}

void ProgressRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressRow::retranslate() { m_stop->setText(tr("Stop")); }

} // namespace lotse::kit
