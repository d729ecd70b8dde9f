using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>The cases that the pages show. Ids come from requests: an implementation takes none for a path. Calls come from several threads.</summary>
public interface ISuiCaseCatalogue
{
    /// <summary>The ids of the cases, in the order in which they are listed.</summary>
    /// <param name="cancellationToken">Ends the work.</param>
    ValueTask<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Opens a case.</summary>
    /// <param name="id">Its id, as a request gave it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What opening gave, for the caller to dispose of; null where there is no such case.</returns>
    ValueTask<CaseOpenResult?> OpenAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Makes a case, whole or not at all.</summary>
    /// <param name="creation">What it is made with; its id was not looked at yet.</param>
    /// <param name="files">The files of the pack that it holds, by their paths; empty for a case without evidence yet.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The case file, open, for the caller to dispose of.</returns>
    /// <exception cref="CaseFileException">There is one of this id (SUI7007), the id is none (SUI7018), or it cannot be made.</exception>
    ValueTask<ICaseFile> CreateAsync(
        CaseCreation creation, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken = default);
}
