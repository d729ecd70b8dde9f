namespace Sui.Inspection.Identifiers.Finders;

/// <summary>A date in a text.</summary>
/// <param name="Start">Its first folded character.</param>
/// <param name="End">The first one after it.</param>
/// <param name="Year">The year; two digits as they stand; 0 when it has none.</param>
/// <param name="HasDay">Whether it names a day and a month.</param>
internal readonly record struct FoundDate(int Start, int End, int Year, bool HasDay)
{
    /// <summary>Whether the year has four digits.</summary>
    public bool HasYear => Year >= 1000;
}
