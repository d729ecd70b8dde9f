namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>What can be wrong with a text.</summary>
internal enum TextFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is too long.</summary>
    TooLong,

    /// <summary>It has a control character in it.</summary>
    Controls,
}
