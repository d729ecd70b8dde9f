namespace Sui.Inspection.Intake.Workbooks;

/// <summary>People whose answers stand twice, more often than chance explains.</summary>
/// <param name="Pairs">The rows that are too many, in their order, each with the one that it repeats.</param>
internal sealed record PeopleAgain(IReadOnlyList<(CellPlace Row, CellPlace Former)> Pairs);
