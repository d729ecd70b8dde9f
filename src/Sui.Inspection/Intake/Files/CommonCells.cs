using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Files;

/// <summary>What every item has, read from a row. Only fit to be used when the row has no error.</summary>
internal readonly record struct CommonCells(
    string Id, string SourceId, ItemDates Dates, Experience Experience, Origin Origin, Locator Locator);
