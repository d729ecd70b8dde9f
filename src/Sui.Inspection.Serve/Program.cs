using Sui.Inspection.Serve;

return await ServeProgram.RunAsync(Console.In, Console.Out, Console.Error).ConfigureAwait(false);
