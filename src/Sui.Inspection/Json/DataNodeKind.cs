namespace Sui.Inspection.Json;

/// <summary>What a piece of a JSON file is.</summary>
internal enum DataNodeKind
{
    /// <summary>An object.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Null.</summary>
    Null,
}
