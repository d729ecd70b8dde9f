using System.Text;
using Sui.Inspection.Imports;

namespace Sui.Inspection.Tests.Imports.Engine;

/// <summary>An export in memory: a header and rows of cells.</summary>
internal sealed record Export(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public const string Instrument = "service-user-survey";

    public static readonly ISuiInspection Inspection = SuiInspection.Create(options => options.AddImports());

    public static Export Of(string header, params string[] rows) =>
        new(header.Split('|'), [.. rows.Select(row => (IReadOnlyList<string>)row.Split('|'))]);

    public byte[] Bytes()
    {
        var text = new StringBuilder();
        foreach (var row in Rows.Prepend(Header))
        {
            text.AppendJoin(',', row.Select(cell => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public ImportResult Import(Func<ImportRequest, ImportRequest>? with = null, ImportOutputs? outputs = null) =>
        Import(Bytes(), with, outputs);

    public static ImportResult Import(byte[] bytes, Func<ImportRequest, ImportRequest>? with = null, ImportOutputs? outputs = null)
    {
        var request = new ImportRequest { FileName = "export.csv", InstrumentId = Instrument };
        using var stream = new MemoryStream(bytes);
        return Inspection.Importer.Import(stream, with?.Invoke(request) ?? request, outputs);
    }
}
