using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>An upload that is kept in memory while its mapping is looked at.</summary>
/// <param name="By">Who sent it; nobody else finds it.</param>
/// <param name="CaseId">The case that it was sent to.</param>
/// <param name="Name">Its name without folders.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Until">When it is forgotten.</param>
internal sealed record HeldUpload(CaseActor By, string CaseId, string Name, byte[] Content, DateTimeOffset Until);
