namespace Sui.Inspection.Annexes;

/// <summary>How a run of text is set.</summary>
public enum TextStyle
{
    /// <summary>As the text around it.</summary>
    Plain,

    /// <summary>Strong.</summary>
    Strong,
}
