using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;


namespace Sui.Inspection.Intake.Guards;

/// <summary>Scans the files of a pack as they stand, without knowing what their columns mean.</summary>
internal sealed class FileScan(TextScanner scanner, PlaceList places, ProblemList problems, bool pack)
{
    private const int LongestHeader = 60;

    /// <summary>Reports a file that cannot be scanned.</summary>
    public static void Refuse(ProblemList problems, string file, string message) => problems.Error(
        PrivacyCodes.NotScanned, new ProblemLocation(file), message + " It was not scanned for identifiers.",
        "A .xlsx or .docx file, or a .csv, .tsv, .json, .txt or .md file in UTF-8 or UTF-16.",
        "Save the file in one of these forms, or look at it yourself.");

    /// <summary>Scans a file by its extension.</summary>
    public void Scan(string file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        Place(new ProblemLocation(file), file);
        switch (Path.GetExtension(file).ToLowerInvariant())
        {
            case ".csv" or ".tsv":
                Table(file, AsUtf8(content), cancellationToken);
                break;
            case ".json":
                Json(file, AsUtf8(content), cancellationToken);
                break;
            case ".txt" or ".md":
                Lines(file, AsUtf8(content), cancellationToken);
                break;
            case ".xlsx" or ".xlsm":
                new WorkbookScan(file, scanner, this, places, problems).Scan(content, cancellationToken);
                new OfficeScan(file, this, problems).Scan(content, workbook: true, cancellationToken);
                break;
            case ".docx" or ".docm":
                new OfficeScan(file, this, problems).Scan(content, workbook: false, cancellationToken);
                break;
            default:
                Refuse(problems, file, "The file is of a kind that is not known.");
                break;
        }
    }

    private static ReadOnlyMemory<byte> AsUtf8(ReadOnlyMemory<byte> content) => content.Span switch
    {
        [0xFF, 0xFE, ..] => Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(content.Span[2..])),
        [0xFE, 0xFF, ..] => Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(content.Span[2..])),
        [0xEF, 0xBB, 0xBF, ..] => content[3..],
        _ when !Utf8.IsValid(content.Span) => Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(content.Span)),
        _ => content,
    };

    private void Table(string file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var reader = CsvReader.Create(content, new CsvReaderOptions
        {
            Separator = Separator(content.Span),
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            OnMalformedRecord = _ => { },
        });
        var names = new List<string>();
        var row = 0;
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            row++;
            for (var place = 0; place < reader.FieldCount; place++)
            {
                var cell = reader.GetString(place);
                if (row == 1)
                {
                    names.Add(NameOf(cell, place));
                    if (!IsPackColumn(cell) && HeaderRecogniser.Recognise(cell) is { } kind)
                    {
                        places.Add(new ProblemLocation(file, 1, 1, names[place]), kind, IdentifierCertainty.Sure);
                        continue;
                    }
                }

                Place(new ProblemLocation(file, row, (int)reader.LineNumber, place < names.Count ? names[place] : Header.NameOf(place)), cell);
            }
        }
    }

    /// <summary>Looks at a text, and notes where identifiers stand.</summary>
    public void Place(ProblemLocation location, string text)
    {
        foreach (var hit in scanner.Scan(text).DistinctBy(hit => (hit.Kind, hit.Certainty)))
        {
            places.Add(location, hit.Kind, hit.Certainty);
        }
    }

    /// <summary>What a column is called where it stands: its header, unless that is an identifier or somebody's words.</summary>
    public string NameOf(string cell, int place) =>
        cell.Length is 0 or > LongestHeader || scanner.Scan(cell).Count > 0 ? Header.NameOf(place) : cell.Trim();

    // The one column of packs that is called like a person's: the name of an activity.
    private bool IsPackColumn(string header) => pack && header.Trim().Equals("name", StringComparison.OrdinalIgnoreCase);

    private static char Separator(ReadOnlySpan<byte> content)
    {
        var end = content.IndexOfAny((byte)'\n', (byte)'\r');
        var line = end < 0 ? content : content[..end];
        char[] signs = [',', ';', '\t', '|'];
        var counts = signs.ToDictionary(sign => sign, _ => 0);
        foreach (var one in line)
        {
            if (counts.TryGetValue((char)one, out var count))
            {
                counts[(char)one] = count + 1;
            }
        }

        return signs.MaxBy(sign => counts[sign]);
    }

    private void Json(string file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            Element(file, document.RootElement, string.Empty, cancellationToken);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            Lines(file, content, cancellationToken);
        }
    }

    private void Element(string file, JsonElement element, string path, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    var at = path.Length == 0 ? property.Name : path + "." + property.Name;
                    Place(new ProblemLocation(file, Column: at), property.Name);
                    Element(file, property.Value, at, cancellationToken);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    Element(file, item, $"{path}[{(index++).ToString(CultureInfo.InvariantCulture)}]", cancellationToken);
                }

                break;
            case JsonValueKind.String:
                Place(new ProblemLocation(file, Column: path), element.GetString()!);
                break;
            case JsonValueKind.Number:
                Place(new ProblemLocation(file, Column: path), element.GetRawText());
                break;
        }
    }

    private void Lines(string file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(content.Span).Split('\n'))
        {
            cancellationToken.ThrowIfCancellationRequested();
            number++;
            Place(new ProblemLocation(file, number, number), line);
        }
    }
}
