namespace Sui.Inspection.Intake.Manifests;

/// <summary>What a value of a JSON file is.</summary>
internal enum JsonKind
{
    /// <summary>null.</summary>
    Null,

    /// <summary>true.</summary>
    True,

    /// <summary>false.</summary>
    False,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An object.</summary>
    Object,
}
