#include "app/lotsectl.h"

int main(int argc, char **argv) { return lotse::app::runLotsectl(argc, argv); }
