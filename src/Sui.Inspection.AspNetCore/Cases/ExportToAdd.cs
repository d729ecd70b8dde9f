using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>Exports that are added to a case, and how.</summary>
/// <param name="Upload">The files.</param>
/// <param name="Request">How they are read; the further files are given where it is.</param>
/// <param name="Target">What is said of every response.</param>
/// <param name="Instrument">The instrument.</param>
internal sealed record ExportToAdd(HeldUpload Upload, ImportRequest Request, ImportTarget Target, Instrument Instrument)
{
    /// <summary>Whether what people said in their own words becomes draft findings.</summary>
    public bool WithDrafts { get; init; }

    /// <summary>Whether rows that are there and differ are replaced.</summary>
    public bool Updates { get; init; }

    /// <summary>Whether rows are taken out that the export sets aside now.</summary>
    public bool RemovesSetAside { get; init; }

    /// <summary>Whether rows are taken out that the export does not hold any more.</summary>
    public bool RemovesMissing { get; init; }

    /// <summary>What of the evidence that is held it touches, so that a page can say whether somebody has seen it.</summary>
    public string Touches => $"{(Updates ? "u" : "")}{(RemovesSetAside ? "s" : "")}{(RemovesMissing ? "m" : "")}";

    /// <summary>Looks at how they are read.</summary>
    public ImportPreview Preview(PageCase of, ImportRequest? request = null) => Read(request ?? Request, of.Inspection.Importer.Preview);

    /// <summary>Imports them.</summary>
    public ImportResult Import(PageCase of, ImportOutputs outputs) =>
        Read(Request, (file, request) => of.Inspection.Importer.Import(file, request, outputs, cancellationToken: of.Cancel));

    // The first file is that which the request names: the others are fitted to its columns.
    private T Read<T>(ImportRequest request, Func<Stream, ImportRequest, T> read)
    {
        var first = Upload.Files.First(file => file.Name == request.FileName);
        using var content = new MemoryStream(first.Content, writable: false);
        return read(content, request with
        {
            Further = [.. Upload.Files.Where(file => file != first).Select(file => new ImportInput(file.Name, new MemoryStream(file.Content, writable: false)))],
        });
    }
}
