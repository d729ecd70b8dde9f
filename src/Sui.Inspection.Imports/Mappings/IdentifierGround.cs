namespace Sui.Inspection.Imports.Mappings;

/// <summary>What tells that a column holds identifiers.</summary>
internal enum IdentifierGround
{
    /// <summary>A word of the header that can mean something else; a question of the instrument goes before it.</summary>
    WeakHeader,

    /// <summary>The header says so.</summary>
    Header,

    /// <summary>The cells look like it.</summary>
    Content,
}
