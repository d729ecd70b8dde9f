namespace Sui.Inspection.Imports;

/// <summary>An event, a round or a repeat of a study that asks people more than once, as an export has it. Equality is by value.</summary>
/// <param name="Name">Its name, as <see cref="ImportRequest.Event"/> takes it; empty for rows that name none. Identifiers in it are masked.</param>
/// <param name="Rows">How many rows belong to it, 1 or more.</param>
/// <param name="Answered">How many of them answer a question of the instrument, 0 or more.</param>
public sealed record ImportEvent(string Name, int Rows, int Answered);
