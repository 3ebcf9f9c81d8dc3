"""One provider for each part of the board's data; see reports.figures.registry.Provider."""
