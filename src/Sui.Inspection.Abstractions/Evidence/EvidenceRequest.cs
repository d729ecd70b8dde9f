namespace Sui.Inspection.Evidence;

/// <summary>Something that the provider holds, was asked for and has not supplied, on a day.</summary>
/// <param name="Record">The record of it.</param>
/// <param name="DaysOpen">How many days ago it was asked for, at least where the day is not known exactly; null where none is recorded.</param>
/// <param name="DaysPastDue">How many days ago it was promised for, at least where the day is not known exactly: 0 on that day and negative
/// before it; null where no day was agreed.</param>
public sealed record EvidenceRequest(AbsenceRecord Record, int? DaysOpen, int? DaysPastDue)
{
    /// <summary>Whether the day agreed is past.</summary>
    public bool IsPastDue => DaysPastDue > 0;
}
