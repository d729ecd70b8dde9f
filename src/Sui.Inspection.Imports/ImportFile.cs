using System.Globalization;
using Sui.Inspection.Imports.Parts;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Problems;

using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports;

/// <summary>The file of an import, which is read several times: hashed, looked at, and imported.</summary>
internal sealed class ImportFile
{
    // Below that, a thread costs as much as it wins.
    private const long FewestBytesAhead = 4 << 20;

    private readonly Stream _stream;
    private readonly Hashing? _hashing;
    private ITabularFile? _ahead;

    /// <summary>Takes a file, and starts to hash it where that is wanted.</summary>
    /// <param name="stream">The file; seekable.</param>
    /// <param name="name">The name that problems carry.</param>
    /// <param name="limits">What to refuse.</param>
    /// <param name="hashed">Whether the hash is wanted.</param>
    /// <param name="cancellationToken">Ends the hashing early.</param>
    public ImportFile(Stream stream, string name, TabularLimits limits, bool hashed, CancellationToken cancellationToken)
    {
        _stream = stream;
        Name = name;
        Limits = limits;
        _hashing = hashed ? new Hashing(stream, limits.FileBytes, cancellationToken) : null;
    }

    /// <summary>The file's name, as problems carry it.</summary>
    public string Name { get; }

    /// <summary>How many bytes it has.</summary>
    public long Length => _stream.Length;

    /// <summary>What is refused.</summary>
    public TabularLimits Limits { get; }

    /// <summary>The SHA-256 of the bytes; null where it is not wanted.</summary>
    public string? Sha256 => _hashing is null ? null : Convert.ToHexStringLower(_hashing.Digest);

    /// <summary>Whether the text was saved in the wrong encoding and is turned back.</summary>
    public bool IsMended { get; set; }

    /// <summary>Formulas without a value in the row that is being read; files that are read as one share them. Null where they are problems at once.</summary>
    public FormulaCells? Formulas { get; set; }

    /// <summary>Whether hidden sheets are read, too: somebody asked for one of them, or for all sheets.</summary>
    public bool WithHidden { get; set; }

    /// <summary>The sheets and files that are read as one; null for one alone.</summary>
    public PartRows? Parts { get; set; }

    /// <summary>Opens the file anew, before its first sheet, with all that are read with it. Null, with problems, when nothing can be read. That whole
    /// sheets cannot be read was reported at the first look.</summary>
    /// <param name="problems">Where problems go.</param>
    /// <param name="toItsEnd">Whether all of it is going to be read: a large file on disk is then read ahead by a thread of its own.</param>
    public ITabularFile? Open(ProblemList problems, bool toItsEnd = false) =>
        OpenAlone(problems, [], toItsEnd) is not { } file ? null : Parts is null ? file : new UnitedReader(file, Parts, problems, toItsEnd);

    /// <summary>Opens this file anew, before its first sheet. Null, with problems, when nothing can be read.</summary>
    /// <param name="problems">Where problems go.</param>
    /// <param name="unread">Where faults go for which whole sheets cannot be read; null where they are problems like others.</param>
    /// <param name="toItsEnd">Whether all of it is going to be read.</param>
    public ITabularFile? OpenAlone(ProblemList problems, List<TabularFault>? unread = null, bool toItsEnd = false)
    {
        var faults = new ListedFaults(problems, Formulas, unread);
        var file = toItsEnd && IsReadAhead ? OpenAhead(faults) : Open(faults, WithHidden);
        return file is not null && IsMended ? new MendedFile(file) : file;
    }

    /// <summary>Opens this file anew with its hidden sheets, whatever is read of it, for a look that reports nothing.</summary>
    public ITabularFile? OpenHidden() => Open(new TabularFaultList(0), hidden: true);

    /// <summary>What the file is.</summary>
    public ImportFileFacts Facts(TabularDescription? description = null, string? sheet = null) => new()
    {
        Name = Name,
        Sha256 = Sha256,
        Format = description is null ? null : description.IsWorkbook ? "xlsx" : "csv",
        Encoding = description?.Encoding is { } encoding ? EncodingName(encoding) : null,
        Delimiter = description?.Delimiter?.ToString(CultureInfo.InvariantCulture),
        Sheets = [.. description?.Sheets.Where(known => !known.Hidden).Select(known => known.Name) ?? []],
        HiddenSheets = [.. description?.Sheets.Where(known => known.Hidden).Select(known => known.Name).OfType<string>() ?? []],
        Sheet = sheet,
        Parts = Parts?.ToParts() ?? [],
    };

    // A stream of a host's own may belong to a thread; a file on disk does not.
    private bool IsReadAhead => _stream is FileStream { IsAsync: false } file && file.Length >= FewestBytesAhead && Environment.ProcessorCount > 1;

    private ITabularFile? Open(ITabularFaults faults, bool hidden)
    {
        Rewind();
        return TabularFile.Open(_stream, Name, Limits, faults, Hints(hidden));
    }

    private ITabularFile? OpenAhead(ITabularFaults faults)
    {
        Rewind();
        return _ahead = TabularFile.OpenAhead(_stream, Name, Limits, faults, Hints(WithHidden));
    }

    // Whoever left a reader before its end may still hold it, and it must not read the stream any more.
    private void Rewind()
    {
        _ahead?.Dispose();
        _ahead = null;
        _stream.Position = 0;
    }

    private static TabularHints? Hints(bool hidden) => hidden ? new TabularHints { HiddenSheets = true } : null;

    private static string EncodingName(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => "utf-8",
        TextEncoding.Utf8Damaged => "utf-8, damaged",
        TextEncoding.Utf16LittleEndian => "utf-16le",
        TextEncoding.Utf16BigEndian => "utf-16be",
        TextEncoding.Utf32LittleEndian => "utf-32le",
        TextEncoding.Utf32BigEndian => "utf-32be",
        _ => "windows-1252",
    };
}
