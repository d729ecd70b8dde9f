using System.Security.Cryptography;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>
/// Exports that were uploaded and whose mapping is being looked at: in memory alone, since they hold what people answered; for a while, and only so many bytes. Whoever
/// comes later, or to another server of the same application, chooses the file once more.
/// </summary>
internal sealed class HeldUploads(TimeProvider time, RandomNumberGenerator random, long most)
{
    private const int TokenBytes = 16;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    private readonly Dictionary<string, HeldUpload> _held = new(StringComparer.Ordinal);

    /// <summary>Keeps an upload; the oldest ones go where there is no room.</summary>
    /// <returns>What it is found by.</returns>
    public string Hold(CaseActor by, string caseId, IReadOnlyList<HeldFile> files, HeldFile? mapping)
    {
        var upload = new HeldUpload(by, caseId, files, mapping, time.GetUtcNow() + Kept);
        var bytes = new byte[TokenBytes];
        random.GetBytes(bytes);
        var token = Convert.ToHexStringLower(bytes);
        lock (_held)
        {
            Forget();
            foreach (var (oldest, _) in _held.OrderBy(one => one.Value.Until).ToList().TakeWhile(_ => _held.Values.Sum(one => one.Size) + upload.Size > most))
            {
                _held.Remove(oldest);
            }

            _held[token] = upload;
        }

        return token;
    }

    /// <summary>An upload of theirs to a case; null where it is not there, or not any more.</summary>
    public HeldUpload? Find(string token, CaseActor by, string caseId)
    {
        lock (_held)
        {
            Forget();
            return _held.TryGetValue(token, out var held) && held.By == by && held.CaseId == caseId ? held : null;
        }
    }

    /// <summary>Forgets an upload.</summary>
    public void Drop(string token)
    {
        lock (_held)
        {
            _held.Remove(token);
        }
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var gone in _held.Where(one => one.Value.Until <= now).Select(one => one.Key).ToList())
        {
            _held.Remove(gone);
        }
    }
}
