namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>A workbook breaks a limit. Leaves the XML reader and becomes a problem in <see cref="Workbook"/>.</summary>
/// <param name="code">The code of the problem.</param>
internal sealed class RefusalException(string code) : Exception("The workbook breaks a limit.")
{
    /// <summary>The code of the problem.</summary>
    public string Code { get; } = code;
}
