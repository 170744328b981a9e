#pragma once

#include "kit/panel.h"

#include <functional>

class QVBoxLayout;

namespace lotse::records {

/// What one record leads to, each as a flat button. Hidden while there is nothing.
class LinksPanel : public kit::Panel
{
    Q_OBJECT

public:
    struct Link {
        QString text;
        std::function<void()> open;
    };

    explicit LinksPanel(QWidget *parent = nullptr);

    void setLinks(const QString &title, const QList<Link> &links);

private:
    QVBoxLayout *m_column;
};

} // namespace lotse::records
