#include "app/tour/event_watch.h"

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    lotse::app::WatchedApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
