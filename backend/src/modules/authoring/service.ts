import { MedusaService } from '@medusajs/framework/utils';
import { Revision } from './models/revision';
import { RevisionText } from './models/revision-text';
import { TextMemory } from './models/text-memory';

export class AuthoringModuleService extends MedusaService({ Revision, RevisionText, TextMemory }) {}
