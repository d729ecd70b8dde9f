using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>How a case stands after its last entry.</summary>
internal sealed class Standing
{
    /// <summary>The hash of the last entry in hexadecimal digits.</summary>
    public string Hash { get; set; } = EntryText.NoPrevious;

    /// <summary>How many entries there are.</summary>
    public long Size { get; set; }

    /// <summary>The state of the workflow.</summary>
    public string Workflow { get; set; } = string.Empty;

    /// <summary>The number of the entry that fired a trigger last, or made the case.</summary>
    public long Fired { get; set; }

    /// <summary>The number of the entry that changed the evidence last; 0 for none.</summary>
    public long Evidence { get; set; }

    /// <summary>A copy that goes on by itself.</summary>
    public Standing Copy() => (Standing)MemberwiseClone();
}
