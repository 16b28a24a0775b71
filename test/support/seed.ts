import fc from 'fast-check';

/** Generated inputs are the same in every run, so that a change is judged and not chance; `ZV_SEED` gives others. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['ZV_SEED'] ?? 1) });
