namespace Sui.Inspection.Imports.Reading;

/// <summary>How far a response came, or why it does not count; of several that a row names, the last in this order holds.</summary>
internal enum RowStanding : byte
{
    /// <summary>All questions were put.</summary>
    Completed,

    /// <summary>Some questions were put.</summary>
    Partial,

    /// <summary>The person could not be reached.</summary>
    NotReached,

    /// <summary>The person said no.</summary>
    Declined,

    /// <summary>The survey turned the person away.</summary>
    Disqualified,

    /// <summary>A reviewer rejected the response.</summary>
    Rejected,

    /// <summary>Somebody tried the survey.</summary>
    Test,
}
