using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Files;

/// <summary>What every item has, read from a row. What could not be read is null, or the first of its terms.</summary>
internal readonly record struct CommonCells(
    string Id, string SourceId, ItemDates Dates, Experience Experience, Origin Origin, Locator Locator);
