#include "app/lotse.h"

int main(int argc, char **argv) { return lotse::app::runLotse(argc, argv); }
