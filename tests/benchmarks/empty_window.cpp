// The least that a program with a window can do: the floor of a start. Ends when it is painted, and says when that was.

#include <QApplication>
#include <QMainWindow>

#include <cstdio>
#include <ctime>

namespace {

class EmptyWindow : public QMainWindow
{
protected:
    bool event(QEvent *event) override
    {
        const bool isHandled = QMainWindow::event(event);
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, [] {
                timespec time{};
                clock_gettime(CLOCK_MONOTONIC, &time);
                std::printf("%lld\n", static_cast<long long>(time.tv_sec) * 1'000'000'000 + time.tv_nsec);
                QApplication::quit();
            }, Qt::QueuedConnection);
        return isHandled;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1600, 1000);
    window.show();
    return QApplication::exec();
}
