namespace Sui.Inspection.Imports.Tallying;

/// <summary>What a row is beside earlier ones.</summary>
internal enum RepeatVerdict
{
    /// <summary>Its id is new.</summary>
    New,

    /// <summary>An earlier row has its id and its answers.</summary>
    Repeat,

    /// <summary>Earlier rows have its id, and none its answers.</summary>
    Conflict,
}
