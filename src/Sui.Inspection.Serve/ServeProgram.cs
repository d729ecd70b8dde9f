using System.Runtime.InteropServices;

namespace Sui.Inspection.Serve;

/// <summary>The program as a whole. It takes its settings as the first line of standard input, answers with one line, and stops when its input ends: with the
/// command that started it, however that went.</summary>
internal static class ServeProgram
{
    /// <summary>What stands before the link in the line of the answer.</summary>
    public const string Ready = "ready ";

    /// <summary>The line of the answer where the port is another's.</summary>
    public const string Taken = "taken";

    /// <summary>Serves until the input ends or somebody interrupts.</summary>
    /// <returns>0; 2 where it did not start.</returns>
    public static async Task<int> RunAsync(TextReader input, TextWriter output, TextWriter problems)
    {
        if (ServeSettings.Read(await input.ReadLineAsync().ConfigureAwait(false)) is not { } settings)
        {
            await problems.WriteLineAsync("sui-serve is started by the command: sui serve.").ConfigureAwait(false);
            return 2;
        }

        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            end.TrySetResult();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
        if (await ServeHost.StartAsync(settings, problems).ConfigureAwait(false) is not { } host)
        {
            await output.WriteLineAsync(Taken).ConfigureAwait(false);
            return 2;
        }

        await using (host.ConfigureAwait(false))
        {
            await output.WriteLineAsync(Ready + host.Link).ConfigureAwait(false);
            if (settings.OpensBrowser)
            {
                Browser.Open(host.Link, problems);
            }

            _ = Task.Run(() => EndWith(input, end));
            await end.Task.ConfigureAwait(false);
        }

        return 0;
    }

    private static void EndWith(TextReader input, TaskCompletionSource end)
    {
        while (input.ReadLine() is not null)
        {
        }

        end.TrySetResult();
    }
}
