namespace Sui.Inspection.Imports.Mappings;

/// <summary>What ties a column to a question. Later is stronger.</summary>
internal enum MatchStrength
{
    /// <summary>Texts that are alike.</summary>
    Near,

    /// <summary>The first words of a question, where the header says that it was cut.</summary>
    Cut,

    /// <summary>The text that several questions share, told apart by their order.</summary>
    Order,

    /// <summary>The question's text.</summary>
    Text,

    /// <summary>The question's id.</summary>
    Id,
}
