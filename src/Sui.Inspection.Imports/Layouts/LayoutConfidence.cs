namespace Sui.Inspection.Imports.Layouts;

/// <summary>How sure it is that a file was made by a tool. Later is surer.</summary>
public enum LayoutConfidence
{
    /// <summary>Any table can be read so.</summary>
    Any,

    /// <summary>Some of the tool's columns are there.</summary>
    Likely,

    /// <summary>All the columns that mark the tool are there.</summary>
    Certain,
}
