namespace Sui.Inspection.CaseFiles.Memory;

/// <summary>
/// What follows from the last entries of the cases that were read last, each of which verified. A case is found by its path, the hash of its last entry and what the system says of its
/// file: what is not as it was when it verified is not found. One case has one place, so that what was erased has none beside it.
/// </summary>
/// <param name="most">How many cases are kept, 1 or more.</param>
/// <param name="time">The clock that says when files are looked at though nobody reads them.</param>
internal sealed class CaseMemory(int most, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Kept> _kept = new(StringComparer.Ordinal);
    private ITimer? _timer;
    private long _changes;
    private long _uses;
    private bool _closed;

    /// <summary>How many changes were made in this process: what was begun before one may be older than it.</summary>
    public long Changes
    {
        get
        {
            lock (_gate)
            {
                return _changes;
            }
        }
    }

    /// <summary>What follows from an entry; null where it is not kept. What is kept of the same case and is not the same goes.</summary>
    /// <param name="path">The case file's path.</param>
    /// <param name="head">The hash of the last entry, as the file has it now.</param>
    /// <param name="stamp">What the system says of the file now.</param>
    public CaseContent? Find(string path, string head, FileStamp? stamp)
    {
        lock (_gate)
        {
            if (!_kept.TryGetValue(path, out var kept))
            {
                return null;
            }

            if (kept.Head != head || kept.Stamp != stamp)
            {
                _kept.Remove(path);
                return null;
            }

            kept.Used = ++_uses;
            return kept.Content;
        }
    }

    /// <summary>Keeps what follows from an entry of a case that was verified, unless something was changed meanwhile.</summary>
    /// <param name="path">The case file's path.</param>
    /// <param name="head">The hash of the last entry.</param>
    /// <param name="stamp">What the system said of the file before it was verified.</param>
    /// <param name="changes">What <see cref="Changes"/> was before it was verified.</param>
    /// <param name="content">What follows.</param>
    public void Keep(string path, string head, FileStamp? stamp, long changes, CaseContent content)
    {
        lock (_gate)
        {
            if (_closed || stamp is not { } known || changes != _changes)
            {
                return;
            }

            _kept[path] = new Kept(head, known, content) { Used = ++_uses };
            if (_kept.Count > most)
            {
                _kept.Remove(_kept.MinBy(one => one.Value.Used).Key);
            }

            _timer ??= time.CreateTimer(_ => Look(), null, LookEvery, LookEvery);
        }
    }

    /// <summary>Lets go of a case that was changed.</summary>
    public void Forget(string path)
    {
        lock (_gate)
        {
            _changes++;
            _kept.Remove(path);
        }
    }

    /// <summary>Lets go of everything.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _closed = true;
            _kept.Clear();
            _timer?.Dispose();
            _timer = null;
        }
    }

    // What another process erased goes though nobody asks for the case.
    private void Look()
    {
        lock (_gate)
        {
            foreach (var path in _kept.Where(one => FileStamp.Of(one.Key) != one.Value.Stamp).Select(one => one.Key).ToList())
            {
                _kept.Remove(path);
            }

            if (_kept.Count == 0)
            {
                _timer?.Dispose();
                _timer = null;
            }
        }
    }

    private sealed record Kept(string Head, FileStamp Stamp, CaseContent Content)
    {
        public long Used { get; set; }
    }
}
