namespace Sui.Inspection.Workflow;

/// <summary>
/// Keeps case files for a host. Case files hold personal data about convictions: an implementer encrypts or restricts them as
/// its host's rules ask, and never logs what they hold. No implementation ships with this version.
/// </summary>
public interface ICaseFileStore
{
    /// <summary>Reads a case file.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The case file, or null when there is none.</returns>
    Task<CaseFile?> ReadAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Writes a case file whole, or not at all.</summary>
    /// <param name="file">The case file, with the version that was read.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The case file with its new version.</returns>
    /// <exception cref="InvalidOperationException">The store holds a later version.</exception>
    Task<CaseFile> WriteAsync(CaseFile file, CancellationToken cancellationToken = default);
}
