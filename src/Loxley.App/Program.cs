return await Loxley.App.Cli.LoxleyCommand.RunAsync(args);
