// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Guideline } from '../core/define.ts';
import attackSurface from '../guidelines/attack-surface/guideline.ts';
import communication from '../guidelines/communication/guideline.ts';
import credentialStorage from '../guidelines/credential-storage/guideline.ts';
import deletion from '../guidelines/deletion/guideline.ts';
import disclosure from '../guidelines/disclosure/guideline.ts';
import inputValidation from '../guidelines/input-validation/guideline.ts';
import installation from '../guidelines/installation/guideline.ts';
import integrity from '../guidelines/integrity/guideline.ts';
import passwords from '../guidelines/passwords/guideline.ts';
import personalData from '../guidelines/personal-data/guideline.ts';
import resilience from '../guidelines/resilience/guideline.ts';
import telemetry from '../guidelines/telemetry/guideline.ts';
import updates from '../guidelines/updates/guideline.ts';

export const guidelines: readonly Guideline[] = [
  attackSurface,
  communication,
  credentialStorage,
  deletion,
  disclosure,
  inputValidation,
  installation,
  integrity,
  passwords,
  personalData,
  resilience,
  telemetry,
  updates,
];
